"""The harness of C and C++."""
