interface Session {
  id: string;
  user: string;
}

const sessions = new Map<string, Session>();

export function openSession(user: string): Session {
  const sessionId = Math.random().toString(36).slice(2) + Date.now().toString(36);
  const session = { id: sessionId, user };
  sessions.set(sessionId, session);
  return session;
}
