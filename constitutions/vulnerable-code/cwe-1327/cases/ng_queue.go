package queue

import "net"

func open(port string) (net.Listener, error) {
	return net.Listen("tcp4", "0.0.0.0:"+port)
}
