const Anthropic = require('@anthropic-ai/sdk');
const express = require('express');
const app = express();
const client = new Anthropic();

app.post('/ask', async (req, res) => {
  const answer = await client.messages.create({
    model: 'small',
    max_tokens: 100,
    system: 'You are ' + req.body.persona,
    messages: [{ role: 'user', content: 'Hello' }],
  });
  res.json(answer);
});
