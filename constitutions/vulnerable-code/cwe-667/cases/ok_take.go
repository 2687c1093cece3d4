package demo

import "sync"

type Account struct {
	mu  sync.Mutex
	sum int
}

func (a *Account) Take(n int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if n > a.sum {
		return false
	}
	a.sum -= n
	return true
}
