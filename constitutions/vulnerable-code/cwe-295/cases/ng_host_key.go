package shell

import (
	"net"

	"golang.org/x/crypto/ssh"
)

func settings(user string) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User:            user,
		HostKeyCallback: func(host string, remote net.Addr, key ssh.PublicKey) error { return nil },
	}
}
