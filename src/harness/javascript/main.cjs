write('');
