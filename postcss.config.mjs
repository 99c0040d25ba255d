// Tailwind is the only CSS plugin.
export default { plugins: { '@tailwindcss/postcss': {} } };
