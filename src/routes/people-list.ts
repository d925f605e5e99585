/** So many people stand on a page of the list of all. */
export const peoplePerPage = 60;
