const OpenAI = require('openai');
const openai = new OpenAI();
const RULES = 'You sell shoes.';

exports.ask = (question) =>
  openai.chat.completions.create({ model: 'small', messages: [{ role: 'system', content: RULES }, { role: 'user', content: question }] });
