package store

import "net"

func Listen() (net.Listener, error) {
	return net.Listen("tcp", "0.0.0.0:7000")
}
