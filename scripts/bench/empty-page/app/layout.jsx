// The floor of the page benchmark: the framework with nothing on it.

export const metadata = { title: 'Empty', description: 'Nothing but the framework.' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
