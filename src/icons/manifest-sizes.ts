/** The sizes that browsers ask a web app manifest for. */
export const manifestIconSizes = [192, 512] as const;
