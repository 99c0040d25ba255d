// Fills the places of a template's text.
import type { Statement } from './statement';
import { stated } from './statement';
import type { LocalText } from './template';
import { texOf, texOfName, texOfPoint, texOfShapes, texOfSystem } from './tex';

const PLACE = /\{\{([a-z]+:)?([A-Za-z]\w*)\}\}/g;

/** The places of a text, as written between the braces. */
export const placesIn = (text: string): string[] => [...text.matchAll(PLACE)].map((m) => `${m[1] ?? ''}${m[2]}`);

/** What a place shows, or undefined when there is no such name. */
export function fillPlace(place: string, statement: Statement): string | undefined {
  if (place === 'system') return texOfSystem(statement);
  if (place === 'point') return texOfPoint(statement);
  if (place === 'shapes') return texOfShapes(statement);
  const known = (name: string) => statement.definitions.has(name) || statement.variables.some((v) => v.name === name);
  if (place.startsWith('symbol:')) {
    const name = place.slice('symbol:'.length);
    return known(name) ? texOfName(name) : undefined;
  }
  const binding = statement.bindings.get(place);
  if (binding) return texOf(binding.body);
  return statement.definitions.has(place) ? texOf(stated(statement, place)) : undefined;
}

/** The pieces that stand there for the drawn options, joined. */
export function joinPieces({ en }: LocalText, options: ReadonlyMap<string, string>): string {
  if (typeof en === 'string') return en;
  return en
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const holds = Object.entries(piece.when).every(([name, ids]) => ids.includes(options.get(name) ?? ''));
      return holds ? piece.text : (piece.otherwise ?? '');
    })
    .join('');
}

/** Every piece of a text, whether it is shown or not. */
export const piecesOf = ({ en }: LocalText): readonly string[] =>
  typeof en === 'string'
    ? [en]
    : en.flatMap((piece) => (typeof piece === 'string' ? [piece] : [piece.text, piece.otherwise ?? '']));

/** Throws on an unknown place: `parseTemplate` refuses documents that have one. */
export function renderText(text: LocalText, statement: Statement): string {
  return joinPieces(text, statement.options).replace(PLACE, (whole, kind: string | undefined, name: string) => {
    const filled = fillPlace(`${kind ?? ''}${name}`, statement);
    if (filled === undefined) throw new Error(`no such place: ${whole}`);
    return filled;
  });
}
