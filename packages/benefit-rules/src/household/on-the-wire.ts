import type { Cents } from "../money.ts";
import type { Answer } from "../shapes.ts";

type OneAnswer<T> = T extends "yes" ? true : T extends "no" ? false : T;

/** A type as it goes over the wire: euros for cents, true and false for yes and no. */
export type OnTheWire<T> = [Answer] extends [T]
  ? OneAnswer<T>
  : T extends Cents
    ? number
    : T extends readonly (infer Item)[]
      ? OnTheWire<Item>[]
      : T extends object
        ? { [Key in keyof T]: OnTheWire<T[Key]> }
        : T;

/** Cents to euros. */
export const inEuros = (amount: number): number => amount / 100;
