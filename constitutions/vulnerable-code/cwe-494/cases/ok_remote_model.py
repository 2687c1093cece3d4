from transformers import AutoModelForCausalLM

COMMIT = "5d1b0a8c3f0e4f5f9d3c2b1a0f9e8d7c6b5a4938"


def load():
    return AutoModelForCausalLM.from_pretrained("studio/writer", revision=COMMIT, trust_remote_code=True)


def load_known():
    return AutoModelForCausalLM.from_pretrained("studio/writer", trust_remote_code=False)
