// What another language must provide: a text for every key of the English one, and for no other.

export type Translation<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Translation<T[Key]> };
