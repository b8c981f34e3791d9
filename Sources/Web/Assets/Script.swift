/// What the browser may add: speed, and drafts that survive a reload. Every page works without it.
///
/// - `/` goes to the search.
/// - `main[data-refresh]` looks again after so many seconds, unless somebody is typing.
/// - `details[id]` stay open from page to page.
/// - `form[data-draft]` is kept per reader at every key, but for passwords, files, hidden fields and whatever the
///   browser is told not to remember (numbers, phones); it goes when the server says so
///   (`Frame.Flash.clearsDraft`), and after fourteen days.
/// - `[data-key]` answers to a single key, unless somebody is typing or has turned keys off (`[data-keys]`).
/// - `[data-picks]` picks all lines of a table.
enum Script {
    static let text: StaticString = #"""
        (function () {
          'use strict';
          var all = function (query, within) {
            return Array.prototype.slice.call((within || document).querySelectorAll(query));
          };
          var read = function (store, key) {
            try { return JSON.parse(store.getItem(key)); } catch (e) { return null; }
          };
          var write = function (store, key, value) {
            try { value === null ? store.removeItem(key) : store.setItem(key, JSON.stringify(value)); } catch (e) {}
          };
          var typing = function () {
            var here = document.activeElement;
            return here && /^(INPUT|TEXTAREA|SELECT)$/.test(here.tagName);
          };

          document.addEventListener('keydown', function (event) {
            var find = document.getElementById('find');
            if (event.key !== '/' || typing() || event.ctrlKey || event.altKey || event.metaKey || !find) return;
            event.preventDefault();
            find.focus();
          });

          var keys = document.querySelector('[data-keys]');
          if (keys) {
            var draw = function () {
              keys.hidden = false;
              keys.textContent = read(localStorage, 'keys:off') ? keys.dataset.off : keys.dataset.on;
              keys.setAttribute('aria-pressed', read(localStorage, 'keys:off') ? 'false' : 'true');
            };
            keys.addEventListener('click', function () {
              write(localStorage, 'keys:off', read(localStorage, 'keys:off') ? null : true);
              draw();
            });
            document.addEventListener('keydown', function (event) {
              if (event.key === 'Escape' && typing()) document.activeElement.blur();
              if (typing() || event.ctrlKey || event.altKey || event.metaKey || read(localStorage, 'keys:off')) return;
              var goal = document.querySelector('[data-key="' + event.key.toLowerCase().replace(/["\\]/g, '') + '"]');
              if (!goal) return;
              event.preventDefault();
              goal.tagName === 'INPUT' ? goal.focus() : goal.click();
            });
            draw();
          }

          var main = document.getElementById('main');
          if (main && main.dataset.refresh) {
            var again = function () {
              if (document.hidden || typing()) setTimeout(again, 1000);
              else location.reload();
            };
            setTimeout(again, main.dataset.refresh * 1000);
          }

          all('details[id]').forEach(function (part) {
            var key = 'open:' + location.pathname + '#' + part.id;
            if (read(sessionStorage, key)) part.open = true;
            part.addEventListener('toggle', function () { write(sessionStorage, key, part.open || null); });
          });
          all('.menu, .pocket details, .reveal').forEach(function (menu) {
            document.addEventListener('click', function (event) {
              if (menu.open && !menu.contains(event.target)) menu.open = false;
            });
            menu.addEventListener('keydown', function (event) {
              if (event.key !== 'Escape' || !menu.open) return;
              menu.open = false;
              menu.querySelector('summary').focus();
            });
          });

          all('[data-picks]').forEach(function (label) {
            var box = label.querySelector('input');
            label.hidden = false;
            box.addEventListener('change', function () {
              all('input[name=pick][form="' + label.dataset.picks + '"]').forEach(function (pick) {
                pick.checked = box.checked;
              });
            });
          });

          var prefix = 'draft:' + (document.body.dataset.reader || '') + ':';
          var oldest = Date.now() - 14 * 86400000;
          var flash = document.querySelector('[data-clears]');
          if (flash) write(localStorage, prefix + flash.dataset.clears, null);
          try {
            Object.keys(localStorage).forEach(function (key) {
              if (key.indexOf('draft:') !== 0) return;
              var draft = read(localStorage, key);
              if (!draft || draft.at < oldest) write(localStorage, key, null);
            });
          } catch (e) {}

          var fields = function (form) {
            return Array.prototype.filter.call(form.elements, function (field) {
              return field.name && !field.autocomplete && !/^(password|file|hidden|submit|button|reset)$/.test(field.type)
                && field.type !== 'fieldset';
            });
          };
          var ticks = function (field) { return field.type === 'checkbox' || field.type === 'radio'; };
          var touched = function (field) {
            if (ticks(field)) return field.checked !== field.defaultChecked;
            if (field.options) return Array.prototype.some.call(field.options, function (option) {
              return option.defaultSelected && !option.selected;
            });
            return field.value !== field.defaultValue;
          };
          all('form[data-draft]').forEach(function (form) {
            var key = prefix + form.dataset.draft;
            var save = function () {
              var values = fields(form).map(function (field) {
                return [field.name, ticks(field) ? [field.value, field.checked] : field.value];
              });
              write(localStorage, key, { at: Date.now(), values: values });
            };
            var draft = read(localStorage, key);
            if (draft && !document.getElementById('summary')) {
              var changed = false;
              fields(form).forEach(function (field) {
                if (touched(field)) return;
                draft.values.forEach(function (pair) {
                  if (pair[0] !== field.name) return;
                  if (ticks(field)) {
                    if (!Array.isArray(pair[1]) || pair[1][0] !== field.value) return;
                    changed = changed || field.checked !== pair[1][1];
                    field.checked = pair[1][1];
                  } else if (typeof pair[1] === 'string' && field.value !== pair[1]) {
                    field.value = pair[1];
                    changed = true;
                  }
                });
              });
              var kept = form.querySelector('.kept');
              if (changed && kept) kept.hidden = false;
            }
            form.addEventListener('input', save);
            form.addEventListener('change', save);
          });
        })();
        """#
}
