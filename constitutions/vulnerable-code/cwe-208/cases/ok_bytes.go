package files

import "bytes"

func Same(a, b []byte) bool { return bytes.Equal(a, b) }
