const CELLS: number[][] = Array.from({ length: 8 }, () => Array(8).fill(0));

export function mark(row: number, column: number): void {
  CELLS[row][column] = 1;
}

export function scaled(factor: number): number[][] {
  return CELLS.map((line) => line.map((cell) => cell * factor));
}
