"""Loaded once in a place, before any task: what the harness and nearly every snippet need, and the harness itself."""
import ast, base64, collections, contextlib, copy, dataclasses, datetime, enum, functools, gc, glob, hashlib, hmac, html  # noqa: E401,F401
import importlib, inspect, io, itertools, json, logging, math, operator, os, pathlib, random, re, secrets, shlex, shutil  # noqa: E401,F401
import signal, sqlite3, string, subprocess, sys, tempfile, textwrap, threading, traceback, types, typing, urllib.parse  # noqa: E401,F401

import probe_arguments  # noqa: F401
import probe_calling  # noqa: F401
import probe_clues  # noqa: F401
import probe_database  # noqa: F401
import probe_events  # noqa: F401
import probe_framework_cipher  # noqa: F401
import probe_framework_data  # noqa: F401
import probe_framework_handlers  # noqa: F401
import probe_framework_http  # noqa: F401
import probe_framework_model  # noqa: F401
import probe_framework_request  # noqa: F401
import probe_framework_response  # noqa: F401
import probe_framework_sql  # noqa: F401
import probe_framework_template  # noqa: F401
import probe_framework_web  # noqa: F401
import probe_frameworks  # noqa: F401
import probe_hooks  # noqa: F401
import probe_kinds  # noqa: F401
import probe_late  # noqa: F401
import probe_literals  # noqa: F401
import probe_loader  # noqa: F401
import probe_names  # noqa: F401
import probe_patch_crypto  # noqa: F401
import probe_patch_files  # noqa: F401
import probe_patch_inputs  # noqa: F401
import probe_patch_logs  # noqa: F401
import probe_patch_network  # noqa: F401
import probe_patch_process  # noqa: F401
import probe_patch_sockets  # noqa: F401
import probe_patterns  # noqa: F401
import probe_plans  # noqa: F401
import probe_probing  # noqa: F401
import probe_running  # noqa: F401
import probe_shapes  # noqa: F401
import probe_stub_modules  # noqa: F401
import probe_stubs  # noqa: F401
import probe_taint  # noqa: F401
import probe_task  # noqa: F401
import probe_endless  # noqa: F401
import probe_kept  # noqa: F401
import probe_framework_directory  # noqa: F401
import probe_framework_token  # noqa: F401
import probe_patch_patterns  # noqa: F401
import probe_pump  # noqa: F401
import probe_samples  # noqa: F401
import probe_snippet  # noqa: F401
import probe_timing  # noqa: F401
import probe_trial  # noqa: F401
import probe_written  # noqa: F401
import probe_oracle_base  # noqa: F401

# What is loaded stays as it is: a fork of it that collects garbage need not copy it.
gc.collect()
gc.freeze()
