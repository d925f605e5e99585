/** What people walk in a minute, in metres: 4.8 km an hour. */
const pace = 80;

/** Streets lead round corners: on average they make a way longer than the crow flies by so much. */
const detour = 1.3;

/** How many whole minutes one walks, from the distance as the crow flies in metres. */
export const walkingMinutes = (metres: number): number => Math.max(1, Math.ceil((metres * detour) / pace));
