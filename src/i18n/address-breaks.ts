/**
 * A web or mail address in pieces between which a line may end: after a slash, a dot, a hyphen, an underscore or an @,
 * as the style guides want it, and never within a run of them.
 *
 * @example addressPieces('a.example/b') // ['a.', 'example/', 'b']
 */
export const addressPieces = (address: string): readonly string[] =>
  address.split(/(?<=[/._@-])(?![/._@-]|$)/u);
