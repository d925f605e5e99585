/** A page about somebody or something shows the newest of the stories with it; older ones stand on further pages. */
export const shownStories = 24;
