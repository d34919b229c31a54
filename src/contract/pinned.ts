// The wire and the domain must say the same. A schema that drifts from its domain type, in either direction, does not compile.
import * as z from 'zod/mini';

// A strict content policy forbids the generated code that zod would otherwise try.
z.config({ jitless: true });

/** A type with every property and list read-only, as the domain writes its types. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? [] : [never]) : [never];

/** Passes a schema through; compiles only where its output and `T` are assignable both ways. */
export function pinned<T>(): <S extends z.ZodMiniType>(schema: S, ...same: Same<Frozen<z.output<S>>, T>) => S {
  return (schema, ..._same) => schema;
}
