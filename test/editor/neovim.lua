-- Runs inside Neovim, whose own settings have started the server for the letter in the current buffer. Tells what
-- each test came to, a line each, and ends the editor.
local letter = vim.api.nvim_get_current_buf()

local function tell(title, problem)
  io.stdout:write('RESULT ' .. vim.json.encode({ title = title, error = problem }) .. '\n')
  io.stdout:flush()
end

local function test(title, body)
  local good, problem = pcall(body)
  tell(title, not good and tostring(problem) or nil)
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then error('waited in vain for ' .. what, 2) end
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(letter, 0, -1, true), '\n') end

local function codes()
  return table.concat(vim.tbl_map(function(d) return d.code end, vim.diagnostic.get(letter)), ' ')
end

local function has(where, part) return where:find(part, 1, true) ~= nil end

--- The cursor goes to the first place of these words.
local function go(words)
  for line, found in ipairs(vim.api.nvim_buf_get_lines(letter, 0, -1, true)) do
    local column = found:find(words, 1, true)
    if column then return vim.api.nvim_win_set_cursor(0, { line, column - 1 }) end
  end
  error('the letter has no “' .. words .. '”', 2)
end

local function ask(method, params)
  params = params or vim.lsp.util.make_position_params()
  local _, answer = next(vim.lsp.buf_request_sync(letter, method, params, 60000) or {})
  if not answer then error('no answer to ' .. method, 2) end
  if answer.error or answer.err then error(vim.inspect(answer), 2) end
  return answer.result
end

test('knows letters by their names', function()
  assert(vim.bo[letter].filetype == 'apa-letter', vim.bo[letter].filetype)
  vim.cmd('edit b.apa.md')
  assert(vim.bo.filetype == 'apa-letter', vim.bo.filetype)
  vim.cmd('buffer ' .. letter)
end)

test('shows findings', function()
  wait('findings', function() return has(codes(), 'grade/out-of-range') end)
  assert(has(codes(), 'field/unknown'), codes())
end)

test('tells of an area when asked', function()
  go('healthy')
  local contents = ask('textDocument/hover').contents
  assert(has(vim.inspect(contents), 'Being healthy'), vim.inspect(contents))
end)

test('has an outline', function()
  local names = vim.tbl_map(function(s) return s.name end, ask('textDocument/documentSymbol'))
  assert(vim.tbl_contains(names, 'Staying safe'), vim.inspect(names))
end)

test('makes a fix', function()
  go('Self-garde')
  local offered = {}
  vim.ui.select = function(items, options, chosen)
    for _, item in ipairs(items) do
      local shown = (options.format_item or tostring)(item)
      table.insert(offered, shown)
      if has(shown, 'Self-grade') then return chosen(item) end
    end
  end
  vim.lsp.buf.code_action()
  wait('the fix, of: ' .. vim.inspect(offered), function() return has(text(), 'Self-grade: 3') end)
  wait('the finding to go', function() return not has(codes(), 'field/unknown') end)
end)

test('formats', function()
  assert(has(text(), 'Grade:   2'))
  vim.lsp.buf.formatting_sync(nil, 60000)
  assert(has(text(), '\nGrade: 2'), text())
end)

test('renames a council wherever it is named', function()
  go('Northmere')
  vim.lsp.buf.rename('Eastcombe')
  wait('the name', function() return has(text(), 'council: Eastcombe') end)
  assert(not has(text(), 'Northmere'), text())
end)

test('tells the server of each edit', function()
  go('Grade: 5')
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  vim.api.nvim_buf_set_text(letter, line, 7, line, 8, { '3' })
  wait('the finding to go', function() return not has(codes(), 'grade/out-of-range') end)
  vim.api.nvim_buf_set_text(letter, line, 7, line, 8, { '7' })
  wait('the finding to come back', function() return has(codes(), 'grade/out-of-range') end)
end)

test('closes the letter, and ends the server without a fault', function()
  local client = vim.lsp.get_active_clients()[1]
  local code
  client.config.on_exit = function(result) code = result end
  vim.cmd('bdelete! ' .. letter)
  wait('the findings to go', function() return #vim.diagnostic.get(letter) == 0 end)
  client.stop()
  wait('the end of the server', function() return vim.lsp.client_is_stopped(client.id) end)
  assert(code == 0, 'exit code ' .. tostring(code))
end)

vim.cmd('qall!')
