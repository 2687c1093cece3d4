import logging

logger = logging.getLogger(__name__)


def sign_up(name, password):
    logger.info("new account %s with %s", name, password)
    return {"name": name}


def use_key(api_key):
    logger.debug(f"asking with {api_key}")
