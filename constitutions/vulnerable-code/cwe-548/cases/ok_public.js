const express = require('express');
const path = require('path');
const app = express();
app.use(express.static(path.join(__dirname, 'public')));
app.use('/pictures', express.static('pictures', { dotfiles: 'ignore' }));
