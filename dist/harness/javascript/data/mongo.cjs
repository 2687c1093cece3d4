'use strict';
// MongoDB, its mappers and its like.
const { functionIn } = require('probe_callbacks');
const { textOf } = require('probe_channel');
const { collection, cursor, documentOf } = require('probe_data_documents');
const { schedule } = require('probe_node_timers');
const { standIn } = require('probe_stubs');

function client() {
  const database = () => ({
    collection: (name) => collection(textOf(name)),
    command: async () => documentOf(),
    admin: () => standIn('admin'),
    listCollections: () => cursor('db', 'find', []),
  });
  const made = {
    db: database,
    connect: async () => made,
    close: async () => undefined,
    isConnected: () => true,
    on: () => made,
    collection: (name) => collection(textOf(name)),
  };
  return made;
}

function mongodb() {
  class MongoClient {
    constructor() {
      return client();
    }
    static connect(_url, ...rest) {
      const callback = functionIn(rest);
      if (callback) schedule(() => callback(null, client()));
      return Promise.resolve(client());
    }
  }
  return {
    MongoClient,
    ObjectId: function ObjectId(text) {
      return { $oid: textOf(text).slice(0, 24) };
    },
    ObjectID: function ObjectID(text) {
      return { $oid: textOf(text) };
    },
  };
}

/** Casts a filter's values as a schema would: a field that is declared as text takes no object. */
function mongoose() {
  class Schema {
    constructor(shape) {
      this.shape = shape;
      this.methods = {};
      this.statics = {};
      this.virtual = () => ({ get: () => undefined, set: () => undefined });
    }
    pre() {
      return this;
    }
    post() {
      return this;
    }
    index() {
      return this;
    }
    plugin() {
      return this;
    }
    set() {
      return this;
    }
  }
  Schema.Types = { ObjectId: 'ObjectId', Mixed: 'Mixed' };
  const models = new Map();
  const model = (name, schema) => {
    if (!models.has(name)) models.set(name, collection(textOf(name), schema?.shape));
    return models.get(name);
  };
  return {
    Schema,
    model,
    models: {},
    connect: async () => undefined,
    set: () => undefined,
    connection: Object.assign(client(), { once: () => undefined }),
    Types: {
      ObjectId: Object.assign(
        function ObjectId(text) {
          return textOf(text);
        },
        { isValid: (text) => /^[\da-f]{24}$/i.test(textOf(text)) },
      ),
    },
    isValidObjectId: (text) => /^[\da-f]{24}$/i.test(textOf(text)),
    startSession: async () => standIn('session'),
  };
}

const MODELS = {
  mongodb,
  mongoose,
  mongojs: () => () => collection('db'),
  monk: () => () => ({ get: (name) => collection(textOf(name)) }),
  nedb: () =>
    function Datastore() {
      return collection('nedb');
    },
};

module.exports = { MODELS, client };
