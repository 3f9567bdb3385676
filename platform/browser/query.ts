import { MutationCache, QueryCache, QueryClient, useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { Endpoint } from "../shared/endpoint.ts";
import { call } from "./call.ts";
import { asProblem, type Problem } from "./problem.ts";

/** What one may no longer see is not kept on the screen either. */
const gone = new Set([401, 403, 404, 410]);

/** Asks again whenever someone comes back to the page, and clears what is no longer returned. */
export const createQueryClient = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (gone.has(asProblem(error).status)) query.setState({ data: undefined });
      },
    }),
    mutationCache: new MutationCache({
      // After an act nobody guesses what changed: whatever is on the screen is asked again.
      onSuccess: () => client.invalidateQueries(),
    }),
    defaultOptions: {
      queries: {
        staleTime: 0,
        gcTime: 30_000,
        refetchOnMount: "always",
        refetchOnWindowFocus: "always",
        retry: (failures, error) => asProblem(error).status >= 500 && failures < 2,
      },
      mutations: { retry: false },
    },
  });
  return client;
};

/** The key a query is known by: its method and path, and what was asked. */
const queryKey = (door: Pick<Endpoint, "method" | "path">, input: unknown): readonly unknown[] => [
  `${door.method} ${door.path}`,
  input,
];

type Asking = { enabled?: boolean | undefined };

/** Reads an endpoint. `data` is undefined while loading and again when it is no longer yours to see. */
export const useEndpoint = <Input extends z.ZodType, Output extends z.ZodType>(
  door: Endpoint<Input, Output>,
  input: z.input<Input>,
  { enabled = true }: Asking = {},
) => {
  const query = useQuery<z.output<Output>, Problem>({
    queryKey: queryKey(door, input),
    queryFn: ({ signal }) => call(door, input, { signal }),
    enabled,
  });
  return { ...query, problem: query.error ? asProblem(query.error) : undefined };
};

type Paged<Item> = { items: Item[]; next: string | null };

/** Reads a list page by page ("Meer laden"); the endpoint's output is pageOf(item) and its input takes a cursor. */
export const useList = <Input extends z.ZodType, Item>(
  door: Endpoint<Input, z.ZodType<Paged<Item>>>,
  input: z.input<Input>,
  { enabled = true }: Asking = {},
) => {
  const query = useInfiniteQuery({
    queryKey: [...queryKey(door, input), "pages"],
    queryFn: ({ signal, pageParam }) =>
      call(door, { ...Object(input), ...(pageParam && { cursor: pageParam }) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
    enabled,
  });
  return {
    items: query.data?.pages.flatMap((page) => page.items),
    problem: query.error ? asProblem(query.error) : undefined,
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
};

/** Does something through an endpoint. `act` resolves with the answer and rejects with a Problem. */
export const useAct = <Input extends z.ZodType, Output extends z.ZodType>(door: Endpoint<Input, Output>) => {
  const mutation = useMutation<z.output<Output>, Problem, z.input<Input>>({
    mutationFn: (input) => call(door, input),
  });
  return {
    act: mutation.mutateAsync,
    busy: mutation.isPending,
    problem: mutation.error ? asProblem(mutation.error) : undefined,
    answer: mutation.data,
    reset: mutation.reset,
  };
};
