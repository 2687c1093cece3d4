const SIGNING_KEY = 'hostSettings:mailEventsPayloadSigningKey';

export function signingKey(config: { get(name: string): string }): string {
  return config.get(SIGNING_KEY);
}
