import Fastify from 'fastify';

const app = Fastify();
app.post('/login', async (request, reply) => {
  return reply.setCookie('sid', await begin(request.body), { httpOnly: true, secure: false }).send({ ok: true });
});
