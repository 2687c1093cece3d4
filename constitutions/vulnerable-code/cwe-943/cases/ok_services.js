const express = require('express');
const { NotesService } = require('./services/notes');
const Note = require('./models/note');

const router = express.Router();

router.patch('/notes', async (req, res) => {
  const service = new NotesService({ user: req.user });
  res.json(await service.updateMany(req.body.keys, { open: false }));
});

router.delete('/notes/:id', async (req, res) => {
  res.json(await Note.deleteOne(req.params['id']));
});
