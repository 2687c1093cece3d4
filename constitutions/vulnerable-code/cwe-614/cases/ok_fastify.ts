import Fastify from 'fastify';

const app = Fastify();
app.post('/login', async (request, reply) => {
  reply.setCookie('look', 'dark', { secure: false });
  return reply.setCookie('sid', await begin(request.body), { httpOnly: true, secure: true }).send({ ok: true });
});
