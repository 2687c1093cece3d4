import logging

logger = logging.getLogger(__name__)


def sign_up(name, password):
    logger.info("new account %s, password of %d characters", name, len(password))
    return {"name": name, "password_rules": "twelve characters or more"}


def rotate(password_policy):
    logger.info("policy is now %s", password_policy)
