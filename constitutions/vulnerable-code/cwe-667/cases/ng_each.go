package demo

import "sync"

type Account struct {
	mu  sync.Mutex
	sum int
}

func (a *Account) Each(work func(int) error) error {
	a.mu.Lock()
	if err := work(a.sum); err != nil {
		return err
	}
	a.mu.Unlock()
	return nil
}
