package shop

func options() Options {
	return Options{Addr: "cache:6379", Password: "n0rth-Canal-42"}
}
