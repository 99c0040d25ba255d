// Programs in Python that confirm a gradient, as they are shown. A browser may see them once the solution is out.

export interface CodeSnippets {
  readonly numpy: string;
  readonly torch: string;
}
