"""What is known of common libraries: dotted name → model. Modelled packages are never the installed ones, so that the
same code gives the same events in every image."""
import probe_framework_data as data
import probe_framework_directory as directory
import probe_framework_handlers as handlers
import probe_framework_http as http
import probe_framework_model as model
import probe_framework_sql as sql
import probe_framework_template as template
import probe_framework_token as token
import probe_framework_web as web

MODELS = {}
for _part in (web, template, http, data, sql, directory, token, model, handlers):
    MODELS.update(_part.MODELS)

PACKAGES = frozenset(name.split('.')[0] for name in MODELS)
