package demo

import "sync"

type Account struct {
	mu  sync.Mutex
	sum int
}

func (a *Account) Take(n int) bool {
	a.mu.Lock()
	if n > a.sum {
		return false
	}
	a.sum -= n
	a.mu.Unlock()
	return true
}
