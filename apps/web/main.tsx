import "@vliegwiel/ui-kit/styles.css";
import "./shell/shell.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "../../platform/browser/query.ts";
import { chosenTextSize, showTextSize } from "./appearance.ts";
import { createAppRouter } from "./router.tsx";
import { keepFocusInSight } from "./shell/focus-in-sight.ts";

const root = document.getElementById("vliegwiel");
if (!root) throw new Error("index.html has no place for the app");

showTextSize(chosenTextSize());
keepFocusInSight();
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
