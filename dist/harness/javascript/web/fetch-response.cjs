'use strict';
// The `Response` of fetch-like servers.
const { textOf } = require('probe_channel');
const { answered, headers, redirected, told } = require('probe_web_response');

class WebResponse {
  constructor(body, init = {}) {
    const state = { type: undefined };
    headers(state, init.headers instanceof Map ? [...init.headers] : init.headers);
    this.body = body;
    this.status = init.status ?? 200;
    this.ok = true;
    this.headers = new Map();
    if (typeof body === 'string') answered('Response', body, state.type ?? 'text/plain');
  }
  static json(value) {
    told('Response.json', textOf(value));
    return new WebResponse(null, { value });
  }
  static redirect(target) {
    redirected('Response.redirect', target);
    return new WebResponse(null);
  }
  static next() {
    return new WebResponse(null);
  }
  static rewrite() {
    return new WebResponse(null);
  }
  async text() {
    return textOf(this.body);
  }
  async json() {
    return {};
  }
}

module.exports = { WebResponse };
