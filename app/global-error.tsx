// The last resort, when not even the frame of the page could be made: plain HTML in the reader's own colours.
'use client';

const style = {
  margin: '4rem auto',
  maxWidth: '40rem',
  padding: '0 1rem',
  font: '1.0625rem/1.6 system-ui, sans-serif',
};

export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en" style={{ colorScheme: 'light dark' }}>
      <body>
        <main style={style}>
          <title>Something went wrong · Chainwise</title>
          <h1>Something went wrong on our side</h1>
          <p>Answers you sent are stored. Please try again in a moment.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
