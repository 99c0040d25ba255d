// One heading, drawn on each request as the product's pages are.
export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <h1>Empty</h1>
    </main>
  );
}
