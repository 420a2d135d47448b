export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly where: string;
  readonly note: string;
}
