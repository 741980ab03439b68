;;; emacs.el --- tests that run inside Emacs  -*- lexical-binding: t -*-
;; The settings that are tried have been loaded before.  Visits the letters named on the command line and tells what
;; each test came to, a line each.
(require 'cl-lib)
(require 'imenu)
(require 'json)

(defmacro apa-test (title &rest body)
  "Run BODY and tell what it came to under TITLE."
  (declare (indent 1))
  `(let ((problem (condition-case problem (progn ,@body nil) (error (error-message-string problem)))))
     (princ (concat "RESULT " (json-encode `((title . ,,title) ,@(and problem `((error . ,problem))))) "\n"))))

(defun apa-wait (what condition)
  "Wait until CONDITION holds; WHAT says in words for what."
  (let ((end (+ (float-time) 60)))
    (while (and (not (funcall condition)) (< (float-time) end)) (accept-process-output nil 0.05))
    (unless (funcall condition) (error "Waited in vain for %s" what))))

(defun apa-codes ()
  "The codes of the findings that are shown."
  (mapcar (lambda (one) (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data one))) :code))
          (flymake-diagnostics)))

(defun apa-has (words) "Is WORDS in the letter?" (string-match-p (regexp-quote words) (buffer-string)))

(defun apa-go (words)
  "Go to the first place of WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun apa-send ()
  "Send changes, as Emacs does when it is idle, which it never is without a screen."
  (eglot--signal-textDocument/didChange))

(defun apa-flat (tree)
  "All names in an index of imenu, TREE."
  (cl-loop for (name . rest) in tree collect name
           when (and (listp rest) (consp (car rest))) append (apa-flat rest)))

(setq create-lockfiles nil make-backup-files nil eglot-sync-connect 20 eglot-send-changes-idle-time 0.05)
(let ((letter (find-file (pop command-line-args-left)))
      (other (pop command-line-args-left)))
  ;; Without a screen there are no commands after which Emacs would do what waits for the next one.
  (run-hooks 'post-command-hook)

  (apa-test "knows letters by their names"
    (cl-assert (eq major-mode 'apa-letter-mode))
    (with-current-buffer (find-file-noselect other)
      (cl-assert (eq major-mode 'apa-letter-mode)))
    (set-buffer letter))

  (apa-test "shows findings"
    (apa-wait "the server" (lambda () (eglot-current-server)))
    (flymake-start)
    (apa-wait "findings" (lambda () (member "grade/out-of-range" (apa-codes))))
    (cl-assert (member "field/unknown" (apa-codes))))

  (apa-test "tells of an area when asked"
    (apa-go "healthy")
    (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
      (cl-assert (string-match-p "Being healthy" (format "%s" hover)) t)))

  (apa-test "has an outline"
    (let ((names (apa-flat (funcall imenu-create-index-function))))
      (cl-assert (member "Staying safe" names) t)))

  (apa-test "makes a fix"
    (apa-go "Self-garde")
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_ offered &rest _)
                 (or (cl-find-if (lambda (title) (string-match-p "Self-grade" title))
                                 (mapcar (lambda (one) (if (consp one) (car one) one)) offered))
                     (error "Only these are offered: %s" offered))))
              ;; As if by a key, not by a menu.
              (last-nonmenu-event ?\r))
      (eglot-code-actions (point) (point) nil t))
    (apa-wait "the fix" (lambda () (apa-has "Self-grade: 3")))
    (apa-send)
    (apa-wait "the finding to go" (lambda () (flymake-start) (not (member "field/unknown" (apa-codes))))))

  (apa-test "formats"
    (cl-assert (apa-has "Grade:   2"))
    (eglot-format-buffer)
    (apa-send)
    (cl-assert (apa-has "\nGrade: 2")))

  (apa-test "renames a council wherever it is named"
    (apa-go "Northmere")
    (eglot-rename "Eastcombe")
    (apa-send)
    (cl-assert (apa-has "council: Eastcombe"))
    (cl-assert (not (apa-has "Northmere"))))

  (apa-test "tells the server of each edit"
    (dolist (step '(("Grade: 5" "Grade: 3" nil) ("Grade: 3\n\nThe contribution" "Grade: 7\n\nThe contribution" t)))
      (pcase-let ((`(,before ,after ,faulty) step))
        (apa-go before)
        (delete-char (length before))
        (insert after)
        (apa-send)
        (apa-wait "findings" (lambda ()
                               (flymake-start)
                               (eq faulty (and (member "grade/out-of-range" (apa-codes)) t)))))))

  (apa-test "closes the letter, and ends the server"
    (let ((server (eglot-current-server)) (eglot-autoshutdown nil))
      (set-buffer-modified-p nil)
      (kill-buffer letter)
      (eglot-shutdown server)
      (cl-assert (not (jsonrpc-running-p server))))))
(kill-emacs 0)
;;; emacs.el ends here
