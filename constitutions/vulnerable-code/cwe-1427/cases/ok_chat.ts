import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();

app.post('/ask', async (req, res) => {
  const answer = await openai.chat.completions.create({
    model: 'small',
    messages: [
      { role: 'system', content: 'You sell shoes.' },
      { role: 'user', content: String(req.body.question) },
    ],
  });
  res.json(answer.choices[0]);
});
