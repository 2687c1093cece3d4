package queue

import "net"

func open() (net.Listener, error) {
	return net.Listen("unix", "/run/queue.sock")
}
