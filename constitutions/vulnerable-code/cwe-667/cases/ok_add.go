package demo

import "sync"

type Account struct {
	mu  sync.Mutex
	sum int
}

func (a *Account) Add(n int) int {
	a.mu.Lock()
	a.sum += n
	now := a.sum
	a.mu.Unlock()
	return now
}
