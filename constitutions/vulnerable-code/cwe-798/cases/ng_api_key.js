const axios = require('axios');

class Payments {
  apiKey = 'pay-live-7d1e09ab4c2f';

  async charge(amount, card) {
    const headers = { authorization: `Bearer ${this.apiKey}` };
    const answer = await axios.post('https://pay.shop.example/charges', { amount, card }, { headers });
    return answer.data.id;
  }
}

module.exports = { Payments };
