export const isKeyword = (token: { type: string }): boolean => token.type === 'keyword';
export const ended = (token: string): boolean => token === ';';
