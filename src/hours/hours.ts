export interface Hours {
  readonly source: string;
}
