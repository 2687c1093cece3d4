"""What a task executes. All of the harness is loaded before, where the place can load it once."""
import probe_task

probe_task.main()
