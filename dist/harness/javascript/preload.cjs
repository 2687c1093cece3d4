'use strict';
// Loaded before it is known what the task is: all that `main` begins with.
require('probe_attempts');
require('probe_channel');
require('probe_engine');
require('probe_find');
require('probe_modules');
require('probe_notice');
require('probe_driver');
require('probe_plans');
require('probe_running');
require('probe_stubs');
require('probe_taint');
require('probe_world');
require('probe_oracle_base');
