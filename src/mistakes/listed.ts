/** As many names as somebody reads. */
const mostListed = 30;

/** Names to choose from, in a message. */
export const listed = (names: readonly string[]): string =>
  names.length > mostListed ? `${names.slice(0, mostListed).join(', ')} …` : names.join(', ');
